package org.canxun.core.port;

import java.time.LocalDate;
import java.util.List;

/** A plan as lists show it. @param kind code of list inspectionKind */
public record PlanRow(String id, String name, String kind, String basis, List<String> agencies, LocalDate firstDay,
        LocalDate lastDay) {}
