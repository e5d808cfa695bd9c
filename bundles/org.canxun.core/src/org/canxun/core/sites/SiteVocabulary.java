package org.canxun.core.sites;

import org.canxun.core.table.Choices;

/**
 * The words of a list of sites that stand for codes. A district that has extended its code lists adds its own labels.
 *
 * @param siteTypes codes of list siteType
 * @param servingModes codes of list servingMode
 * @param gasKinds codes of list gasKind
 * @param starLevels codes of list starLevel
 */
public record SiteVocabulary(Choices<String> siteTypes, Choices<String> servingModes, Choices<String> gasKinds,
        Choices<String> starLevels) {

    private static final SiteVocabulary STANDARD = new SiteVocabulary(
            Choices.<String>none().with("CENTER", "助餐中心", "区域性助餐中心", "CENTER", "CENTRE")
                    .with("POINT", "助餐点", "社区助餐点", "POINT")
                    .with("CENTRAL_KITCHEN", "中央厨房", "集体用餐配送单位", "CENTRAL_KITCHEN")
                    .with("PARTNER_RESTAURANT", "社会餐饮合作点", "合作餐厅", "PARTNER_RESTAURANT")
                    .with("CARE_HOME_CANTEEN", "养老机构食堂", "CARE_HOME_CANTEEN"),
            Choices.<String>none().with("COOK_ON_SITE", "现场加工", "现场制作", "COOK_ON_SITE")
                    .with("PORTION_ONLY", "分餐", "集中用餐", "PORTION_ONLY")
                    .with("PICKUP_ONLY", "取餐", "自取", "PICKUP_ONLY").with("DELIVERY", "送餐", "上门送餐", "敲门送餐", "DELIVERY"),
            Choices.<String>none().with("NATURAL_GAS", "天然气", "管道天然气", "管道气", "NATURAL_GAS")
                    .with("BOTTLED_LPG", "瓶装液化气", "瓶装液化石油气", "液化气", "瓶装气", "BOTTLED_LPG")
                    .with("ALCOHOL_FUEL", "醇基燃料", "ALCOHOL_FUEL")
                    .with("NONE", "不用气", "不用燃气", "无", "电", "全电", "用电", "全电厨房", "NONE"),
            Choices.<String>none().with("THREE", "三星", "三星级", "3星", "3", "★★★", "THREE")
                    .with("TWO", "二星", "二星级", "两星", "2星", "2", "★★", "TWO")
                    .with("ONE", "一星", "一星级", "1星", "1", "★", "ONE")
                    .with("NONE", "未赋星", "未评", "未评定", "无", "0", "NONE"));

    /** The lists every district begins with. */
    public static SiteVocabulary standard() {
        return STANDARD;
    }
}
