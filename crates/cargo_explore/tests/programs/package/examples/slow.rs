fn main() {
    for number in package::start(2) {
        println!("{}", words::slowly(number));
    }
}
