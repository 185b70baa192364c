fn main() {
    println!("{:?}", package::start(2).try_recv());
}
