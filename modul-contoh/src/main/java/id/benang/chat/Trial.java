package id.benang.chat;

final class Trial {
    private Trial() {}

    static int answer() {
        return 42;
    }
}
