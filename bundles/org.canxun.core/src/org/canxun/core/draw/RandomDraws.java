package org.canxun.core.draw;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.canxun.core.Author;
import org.canxun.core.DrawProblem;
import org.canxun.core.ProblemException;

/** Draws of sites and officers (双随机; 优化营商环境条例 art. 54, 总局令第49号 art. 5). */
public interface RandomDraws {

    /** Officers of one agency at one site (行政处罚法 art. 42, 总局令第49号 art. 23). */
    int OFFICERS = 2;

    /**
     * Draws and records it for good.
     *
     * @return the draw
     * @throws ProblemException DRAW_ and what {@link DrawProblem} says of it; nothing is drawn then. Whether there are
     *             enough officers for every site of the pool is known before the lots fall, never after
     */
    Draw draw(Author author, NewDraw draw) throws ProblemException;

    /**
     * Draws like {@link #draw(Author, NewDraw)}, and only from the pools that were shown to those who watch.
     *
     * @throws ProblemException as there, and DRAW_PLAN_OUTDATED
     */
    Draw draw(Author author, NewDraw draw, DrawPlan shown) throws ProblemException;

    /**
     * What a draw would be from; nothing is drawn or recorded.
     *
     * @throws ProblemException as {@link #draw(Author, NewDraw)}, except that a reason may still be missing
     */
    DrawPlan plan(Author author, NewDraw draw) throws ProblemException;

    /**
     * The site that a text means: its id, its filing number, or its name.
     *
     * @throws ProblemException DRAW_SITE_UNKNOWN, DRAW_SITE_SEVERAL
     */
    String site(String text) throws ProblemException;

    /**
     * The sites that a list names in its first column, CSV, XLSX or plain text; a header is passed over.
     *
     * @throws ProblemException when the file is no readable table, and as {@link #site}
     */
    List<String> sitesIn(Path file) throws ProblemException;

    /** All draws, latest first. */
    List<Draw> list() throws ProblemException;

    /** @throws ProblemException DRAW_UNKNOWN */
    Draw get(String drawId) throws ProblemException;

    /**
     * Replays a draw and looks whether it was drawn again without a word.
     *
     * @return what is wrong; nothing when the record holds
     */
    List<DrawFault> check(String drawId) throws ProblemException;

    /** All draws, latest first, each replayed. */
    List<CheckedDraw> checked() throws ProblemException;

    /**
     * Writes pool.txt, inspectors.txt, recusals.txt and draw.json: everything that is needed to replay the draw.
     *
     * @param folder new or empty
     * @throws ProblemException DRAW_UNKNOWN, DRAW_FOLDER_USED, DRAW_EXPORT_FAILED; nothing stays behind then
     */
    List<Path> export(String drawId, Path folder) throws ProblemException;

    /**
     * @param poolBasis how the sites were chosen, for the record
     * @param siteIds the object pool
     * @param agencies whose officers are drawn
     * @param sites how many sites to draw
     * @param officers how many officers of each agency to draw for each site, at least {@link #OFFICERS}
     * @param validOn day on which the officers' certificates must be valid
     * @param seed empty to have one made
     * @param reason why it is drawn once more; may be empty when nothing alike was drawn: the same sites on the same
     *            day, or for one of the same agencies within 30 days from a pool that shares at least half of the sites
     *            of the smaller one
     */
    record NewDraw(String poolBasis, List<String> siteIds, List<String> agencies, int sites, int officers,
            LocalDate validOn, Optional<GivenSeed> seed, List<Recusal> recusals, List<String> witnesses,
            String reason) {}

    /**
     * A seed that nobody who draws could choose.
     *
     * @param hex hexadecimal digits; those of a lottery number will do
     * @param origin where everybody can look it up
     */
    record GivenSeed(String hex, String origin) {

        /** A given seed is worth what its source is; below this it would be one of a handful. */
        private static final int LEAST_DIGITS = 6;
        private static final int MOST_DIGITS = 256;

        /**
         * The same as it is recorded.
         *
         * @throws ProblemException DRAW_SEED, DRAW_SEED_ORIGIN, DRAW_WORDS_LONG
         */
        public GivenSeed checked() throws ProblemException {
            var seed = hex.strip().toLowerCase(Locale.ROOT);
            if (!seed.matches("[0-9a-f]{%d,%d}".formatted(LEAST_DIGITS, MOST_DIGITS))) {
                throw new ProblemException(DrawProblem.DRAW_SEED, LEAST_DIGITS, MOST_DIGITS);
            }
            var words = DrawPreparation.words(origin);
            if (words.isEmpty()) {
                throw new ProblemException(DrawProblem.DRAW_SEED_ORIGIN);
            }
            return new GivenSeed(seed, words);
        }
    }

    /** Somebody who must keep away from a site (行政处罚法 art. 43). */
    record Recusal(String personId, String siteId, String reason) {}
}
