fn main() {
    println!("{:?}", std::env::args());
    println!("{:?}", words::arguments());
}
