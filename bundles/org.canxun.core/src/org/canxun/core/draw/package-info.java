/** 双随机: drawing sites and officers by lot, so that anybody can replay it. */
package org.canxun.core.draw;
