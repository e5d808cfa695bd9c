package org.canxun.core.inspection;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything recorded for one item at once, as scripts give it. What is absent stays as it is.
 *
 * @param itemCode unique among the templates of an inspection
 * @param readings parameter to value
 * @param photos files to be stored in the vault and attached
 */
public record ItemEntry(String itemCode, Optional<Answer> answer, Map<String, BigDecimal> readings,
        Optional<String> note, FindingChange finding, List<Path> photos) {}
