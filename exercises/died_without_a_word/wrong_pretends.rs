//! Refused: It can end when no thread has done anything beside `main`; this exercise wants at least 3: three threads do a job each, and what comes of it is a message.

fn main() {
    let (mut sum, mut failed) = (0, 0);
    for job in ["1", "two", "3"] {
        match job.parse::<u32>() {
            Ok(number) => sum += number,
            Err(_) => failed += 1,
        }
    }
    println!("sum: {sum}, failed: {failed}");
}
