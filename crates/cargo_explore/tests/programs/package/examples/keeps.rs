fn main() {
    for number in package::start(1) {
        words::remember(number);
    }
}
