pub fn show(word: &str) {
    if cfg!(feature = "loud") {
        println!("{}!", word.to_uppercase());
    } else {
        println!("{word} ({})", env!("CARGO_PKG_NAME"));
    }
}
