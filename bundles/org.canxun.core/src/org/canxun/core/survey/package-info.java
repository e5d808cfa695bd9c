/** What diners say: a short anonymous questionnaire and its tally. */
package org.canxun.core.survey;
