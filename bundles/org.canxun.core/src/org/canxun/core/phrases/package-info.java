/** Phrases that inspectors keep for notes and findings. */
package org.canxun.core.phrases;
