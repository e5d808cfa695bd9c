package org.canxun.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;

/** The four quarters of {@link TestPhotos}, 320 by 240, as libwebp 1.2 writes them; Java has no encoder. */
final class WebpFiles {

    static final byte[] LOSSY =
            decoded("UklGRlABAABXRUJQVlA4IEQBAABQGQCdASpAAfAAPm02mEkkIyKhI904AIANiWdu4XYBDMAH4k7OfwD8T/2OrvwBO01aapSH"
                    + "QMpqp8UHNuxWA6gPQjKaqfFAt/HFKgbdrAymqV2yZpqp8UHNu1enKHeU1U+KDm3alSl1t2sDKaqfFAt/QU27V5orDqu6DipU"
                    + "Y6W9rp2c569k6W9rp2dEXBIqoNu1gPUGFBzbtYGU1Uxpw7WBlNVPig5eEBTVT4oObdrAeoMKDm3awMpqpjTh2sDKaqfFBy8I"
                    + "CmqnxQc27WA9QYUHNt4AAP7/D+P0rS9V/S+8IqXbAu2j9noH6y/aTR5ne9tcA5p+/1goAzIB8BIjEJQclhyWHZvO857P1Lj0"
                    + "vuah3I+JHxI+JHxI+JHxI+JIA/76sf/++4r6RfY8J/I9AAAf+3mY8Yi4iYwiAdm6Fq+REjqAAAA=");

    static final byte[] LOSSLESS =
            decoded("UklGRlQBAABXRUJQVlA4TEgBAAAvP8E7AAUU29aWLe13F4guE4BG0uZ0psGiuVvyStJGc8+aqER3RgDpk/PqJxBIQh11NIFA"
                    + "Euqoo/UfgdlIylF23EvK53nvuDzveZ068Cmf1qAMfpH1WuEXa4cQ/GKtlYRftDPl8IttTBF+CfwnuYzCL4rdNlTk4HcYFvrB"
                    + "n1X+6ITfYSC7R3ZkHb7HDvxmySkGv5jhKpE2uYKDXfjNPqwNH9eH72YQfoeoe4RfxEE9/BJGNh0P8JtlgkX4xcw2Cr9YspTb"
                    + "894bnvc8xCX4lNsy5AJ+sc5pgF8CaDUheZKBjlL4zQpFC/yiudjEYSb5RzsuMQCttMNvtinphV/Uqmb4RUs0D7+IlDecbgN+"
                    + "CbpwAL9ofNI4wxqClDv4zcauafjFVPUJvyhQvzjWAvwOWWgH0U8jnmsPSTHPw++LstMOv+h0PuAXDdgb");

    static final byte[] TRANSPARENT =
            decoded("UklGRoIBAABXRUJQVlA4WAoAAAAQAAAAPwEA7wAAQUxQSBgAAAABDzD/ERFCQdoGjH/TrYmdiP4n3v/7n79WUDggRAEAAFAZ"
                    + "AJ0BKkAB8AA+bTaYSSQjIqEj3TgAgA2JZ27hdgEMwAfiTs5/APxP/Y6u/AE7TVpqlIdAymqnxQc27FYDqA9CMpqp8UC38cUq"
                    + "Bt2sDKapXbJmmqnxQc27V6cod5TVT4oObdqVKXW3awMpqp8UC39BTbtXmisOq7oOKlRjpb2unZznr2Tpb2unZ0RcEiqg27WA"
                    + "9QYUHNu1gZTVTGnDtYGU1U+KDl4QFNVPig5t2sB6gwoObdrAymqmNOHawMpqp8UHLwgKaqfFBzbtYD1BhQc23gAA/v8P4/St"
                    + "L1X9L7wipdsC7aP2egfrL9pNHmd721wDmn7/WCgDMgHwEiMQlByWHJYdm87zns/UuPS+5qHcj4kfEj4kfEj4kfEj4kgD/vqx"
                    + "//77ivpF9jwn8j0AAB/7eZjxiLiJjCIB2boWr5ESOoAAAA==");

    static final byte[] MOVING =
            decoded("UklGRloDAABXRUJQVlA4WAoAAAACAAAAPwEA7wAAQU5JTQYAAAAAAAAAAABBTk1G8gEAAAAAAAAAAD8BAO8AAGQAAAJWUDgg"
                    + "2gEAAJAkAJ0BKkAB8AA+bTaYSKQjIqEjyACADYlnbt/wL0s6AP3/lPb2AaQVwAFzZD6oM5vknuJqzOb5O31OrcdD01ZgLiHp"
                    + "q4hnT1OrcdD01cQxOPlq4hnT1OrcdD01cQzp4c3ohnT1OrcdD01cQzp6nTzbqfT1OrcdD01cQzp6nVsazr1OrcdD01cQzp6n"
                    + "VuOgRzuGrcdD01ZbLYDWgp1LsBrQU6l17kgUBHQ5nCMd76oF0Dr//kc/pZsWPSsxS0BDXadW46Hpq4cfA/6ZB7sWriGdPU6t"
                    + "jWdep1bjoemriGdPU6tx0COdw1bjoemriGdPU6tx0PHJN1bjoemriGdPU6tx0PTKGOAIemriGdPU6tx0PTVw4+OOmriGdPU6"
                    + "tx0PTVxDOeY+WriGdPU6dAAA/u7iX/oO441W//c4H7sn/tk/9bLYpQax2XOCfOTNMdj693wtAJR//1lF/WUX9ZRf9Y7c1Ope"
                    + "dPzJYVowrTT5/ux//8d9P/ybL+QGP/v9V/BNCb84/m4pnz83FM+fm4pnz83FMVP+Ni7/+vR/zKn/89o/0ElWgSIKBERBQIiI"
                    + "KBERBQTjaX3Trj6RTc8ly14SW9QnOLLeoTnFlvUJziy3qE5w/IINOgac8IAAAEFOTUY0AQAAAAAAAAAAPwEA7wAAZAAAAFZQ"
                    + "OCAcAQAAFB4AnQEqQAHwAC5NNptNgAAExLS3b/gXoF4A/QCR9QkiixWCgl0vI3VF8ViYc41RM3Q5qiZuhzVEzdDmqJm6HNUT"
                    + "N0Oaomboc1RM3Q5qiZuhzVEzdDmqJm6HNUTN0Oaomboc1RM3Q5qiZuhzVEzdDmqJm6HNUTN0Oaomboc1RM3Q5qiZuhzVEzdD"
                    + "mqJm6HNUTN0Oaomboc1RM3Q5qiZuhzVEzdDmqJm6HNUTN0Oaomboc1RM3Q5qiZuhzVEzdDmqJm6HNUTN0Oaomboc1RM3Q5qi"
                    + "ZuhzVEzdDmqJm6HNUTN0Oaomboc1RM3Q5qiZuhzVEzdDmqJm6HLIAP79Kr07jndqiscgfohIwf6s9Pa9hBLHsorHIH6ISKyA"
                    + "AAA=");

    private WebpFiles() {}

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }

    /** A lossless frame of any size without any pixel data worth the name. */
    static byte[] promising(int width, int height) {
        var bytes = LOSSLESS.clone();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(21, width - 1 | height - 1 << 14);
        return bytes;
    }

    /** The lossy picture in the extended form, with a canvas of its own and camera data. */
    static byte[] extended(int width, int height, byte[] exif) {
        var frame = Arrays.copyOfRange(LOSSY, 12, LOSSY.length);
        var padded = exif.length + exif.length % 2;
        var bytes = ByteBuffer.allocate(12 + 18 + frame.length + 8 + padded).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(US_ASCII)).putInt(bytes.capacity() - 8).put("WEBPVP8X".getBytes(US_ASCII));
        bytes.putInt(10).putInt(8).put(three(width - 1)).put(three(height - 1)).put(frame);
        bytes.put("EXIF".getBytes(US_ASCII)).putInt(exif.length).put(exif);
        return bytes.array();
    }

    private static byte[] three(int value) {
        return new byte[]{ (byte) value, (byte) (value >> 8), (byte) (value >> 16) };
    }
}
