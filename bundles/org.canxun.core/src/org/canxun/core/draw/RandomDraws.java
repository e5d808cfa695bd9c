package org.canxun.core.draw;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
    List<DrawProblem> check(String drawId) throws ProblemException;

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
     * @param reason why a pool is drawn from once more on the same day; may be empty otherwise
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
    record GivenSeed(String hex, String origin) {}

    /** Somebody who must keep away from a site (行政处罚法 art. 43). */
    record Recusal(String personId, String siteId, String reason) {}
}
