/** Tasks: that sites are to be visited, by whom, until when, and how far that is. */
package org.canxun.core.task;
