package org.canxun.exchange;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.canxun.core.Problem;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Reads every part of an XLSX as the workbook reader will, and refuses what would make that reader use memory or time
 * without bound: document types, endless texts, cell addresses far outside any sheet, references to shared strings
 * that do not exist, formulas that are expensive to write out.
 */
final class XmlCheck {

    private final XMLInputFactory factory = new InputFactoryImpl();
    private final CellCheck cells = new CellCheck();
    private boolean date1904;

    XmlCheck() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    }

    /** Whether dates count from 1904, as old Macintosh versions did. Known after all parts were checked. */
    boolean date1904() {
        return date1904;
    }

    /** To be called after all parts. */
    void finish() throws HostileFileException {
        cells.finish();
    }

    /** @throws XMLStreamException when it is no well-formed XML */
    void check(InputStream part) throws XMLStreamException, HostileFileException {
        var reader = factory.createXMLStreamReader(part);
        var depth = 0;
        cells.nextPart();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new HostileFileException(
                        Problem.HOSTILE_ENTITY, "a document type or entity");
                case XMLStreamConstants.START_ELEMENT -> {
                    HostileFileException.require(++depth <= Limits.XML_DEPTH, Problem.HOSTILE_STRUCTURE,
                            "elements too deep");
                    readFlags(reader);
                    PackageCheck.element(reader);
                    cells.start(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    cells.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> cells
                        .text(reader);
                default -> {
                    // Comments and processing instructions carry nothing.
                }
            }
        }
        reader.close();
    }

    private void readFlags(XMLStreamReader reader) {
        if ("workbookPr".equals(reader.getLocalName())) {
            var flag = reader.getAttributeValue(null, "date1904");
            date1904 |= "1".equals(flag) || "true".equals(flag);
        }
    }
}
