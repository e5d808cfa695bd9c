package org.canxun.core.workspace;

import java.util.List;

/** The people of the demo district. All names and numbers are invented and say so. */
final class DemoPeople {

    static final List<DemoPerson> ALL = List.of(
            new DemoPerson("张示例", "MARKET_REGULATION", "食品安全科科长", "示例执法001"),
            new DemoPerson("李示例", "MARKET_REGULATION", "监管员", "示例执法002"),
            new DemoPerson("王示例", "FIRE_RESCUE", "消防监督员", "示例执法003"),
            new DemoPerson("赵示例", "FIRE_RESCUE", "消防监督员", "示例执法004"),
            new DemoPerson("孙示例", "HOUSING_CONSTRUCTION", "房屋安全科科员", "示例执法005"),
            new DemoPerson("周示例", "HOUSING_CONSTRUCTION", "燃气安全员", "示例执法006"),
            new DemoPerson("吴示例", "CIVIL_AFFAIRS", "养老服务科科长", ""),
            new DemoPerson("郑示例", "CIVIL_AFFAIRS", "评定员", ""));

    private DemoPeople() {}

    /** @param certNo empty for those without authority to enforce */
    record DemoPerson(String name, String agencyCode, String jobTitle, String certNo) {}
}
