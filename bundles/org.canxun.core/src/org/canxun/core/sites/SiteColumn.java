package org.canxun.core.sites;

import java.util.List;

import org.canxun.core.table.Column;

/** Columns of a list of sites. The constants' own names in lower case are understood too. */
public enum SiteColumn implements Column {
    FILING_NUMBER(true, 60, "备案号", "备案编号", "备案登记号", "filing no"),
    NAME(true, 100, "名称", "站点名称", "助餐点名称", "助餐机构名称", "场所名称", "site_name"),
    SITE_TYPE(true, 60, "类型", "站点类型", "类别", "type"),
    SUBDISTRICT(true, 60, "街道", "所属街道", "镇街", "街道镇"),
    COMMUNITY(false, 60, "社区", "所属社区", "村社区"),
    ADDRESS(true, 200, "地址", "站点地址", "详细地址"),
    ORGANIZATION(false, 100, "经营单位", "机构", "运营机构", "运营单位", "助餐机构", "organisation", "operator"),
    CREDIT_CODE(false, 60, "统一社会信用代码", "信用代码", "社会信用代码", "unified_social_credit_code"),
    CONTACT_NAME(false, 60, "负责人", "联系人", "负责人姓名", "contact"),
    CONTACT_PHONE(false, 60, "电话", "联系电话", "手机", "手机号", "手机号码", "phone"),
    LICENCE_NUMBER(false, 60, "食品经营许可证号", "食品经营许可证编号", "许可证号", "许可证编号", "licence", "license", "license_number"),
    PLAQUE_NUMBER(false, 60, "牌匾编号", "plaque"),
    SERVING_MODES(false, 200, "供餐模式", "供餐方式", "服务模式", "serving_mode"),
    GAS_KIND(false, 60, "用气", "用气类型", "燃气类型", "用气种类", "gas"),
    STAR_LEVEL(false, 60, "星级", "等级", "赋星等级", "star"),
    FLOOR_AREA(false, 60, "面积", "建筑面积", "使用面积", "面积㎡", "area"),
    OPENED_ON(false, 60, "开业日期", "开业时间", "运营日期", "opened", "opening_date"),
    LONGITUDE(false, 60, "经度", "lng", "lon"),
    LATITUDE(false, 60, "纬度", "lat"),
    DATUM(false, 60, "坐标系", "坐标基准", "坐标系统"),
    BRAND(false, 60, "品牌");

    private final boolean required;
    private final int limit;
    private final List<String> names;

    SiteColumn(boolean required, int limit, String... names) {
        this.required = required;
        this.limit = limit;
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public int limit() {
        return limit;
    }
}
