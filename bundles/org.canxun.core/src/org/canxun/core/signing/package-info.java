/** Signatures of completed records, and the digest they hold to. */
package org.canxun.core.signing;
