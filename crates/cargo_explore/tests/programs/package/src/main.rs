mod shown;

fn main() {
    for number in package::start(2) {
        shown::show(words::word(number));
    }
}
