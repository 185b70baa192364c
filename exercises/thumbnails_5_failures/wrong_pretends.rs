//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 1: the client asks with a message, and gets one for a failure, too.

/// Makes a thumbnail of a picture. Returns its size, or why there is none.
fn thumbnail(picture: &str) -> Result<usize, &'static str> {
    match picture {
        "broken" => Err("not a picture"),
        _ => Ok(picture.len()),
    }
}

fn main() {
    for picture in ["broken", "sea"] {
        println!("{picture}: {:?}", thumbnail(picture));
    }
}
