/** When things happened, whatever the clock of the device said. */
package org.canxun.core.elapsed;
