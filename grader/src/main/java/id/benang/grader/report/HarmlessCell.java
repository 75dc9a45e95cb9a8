package id.benang.grader.report;

/** Text from anywhere in a spreadsheet's cell: what would be run as a formula gets an apostrophe in front. */
final class HarmlessCell {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private HarmlessCell() {}

    static String of(String text) {
        String cell = text.replace("\0", "");
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
