package org.canxun.core.port;

/**
 * What stands for the bytes of a file, lower-case hexadecimal: SHA-256, under which the vault keeps it, and SM3 (GB/T
 * 32905-2016), the digest that the courts and agencies here print.
 */
public record FileDigests(String sha256, String sm3) {}
