package id.benang.folderb;

final class Trial {
    private Trial() {}

    static int answer() {
        return 42;
    }
}
