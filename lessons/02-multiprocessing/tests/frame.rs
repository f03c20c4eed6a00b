//! Messages over a stream that holds anything.

use std::io::{self, Read};

use lesson_02_multiprocessing::frame::{Broken, LONGEST, decode, encode, read, write};

/// Gives one byte at a time, and now and then is interrupted first.
struct Dripping<'a>(&'a [u8], bool);

impl Read for Dripping<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.1 = !self.1;
        if self.1 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let most = into.len().min(1);
        self.0.read(&mut into[..most])
    }
}

fn message() -> Vec<String> {
    vec!["one".to_owned(), String::new(), "three".to_owned()]
}

fn written() -> Vec<u8> {
    let mut bytes = Vec::new();
    write(&mut bytes, &message()).expect("a list takes all");
    bytes
}

#[test]
fn messages_are_read_one_by_one_however_their_bytes_come() {
    let bytes = written().repeat(2);
    let mut stream = Dripping(&bytes, false);
    for expected in [Some(message()), Some(message()), None] {
        assert_eq!(read::<Vec<String>>(&mut stream).expect("it is whole"), expected);
    }
}

#[test]
fn a_message_is_decoded_when_its_last_byte_is_there() {
    let bytes = written();
    for end in 0..bytes.len() {
        assert!(matches!(decode::<Vec<String>>(&bytes[..end]), Ok(None)), "{end}");
        let torn = read::<Vec<String>>(&mut &bytes[..end]);
        assert!(matches!((end, torn), (0, Ok(None)) | (1.., Err(Broken::Torn))), "{end}");
    }
    let more = [&*bytes, &[1, 2, 3]].concat();
    let decoded = decode::<Vec<String>>(&more).expect("it is a message");
    assert_eq!(decoded, Some((message(), bytes.len())));
}

#[test]
fn a_length_beyond_the_bound_is_refused_before_anything_else_is_read() {
    let claim = (LONGEST as u32 + 1).to_le_bytes();
    assert!(matches!(decode::<Vec<u8>>(&claim), Err(Broken::TooLong(length)) if length > LONGEST));
    let mut stream = &[claim, [0; 4]].concat()[..];
    assert!(matches!(read::<Vec<u8>>(&mut stream), Err(Broken::TooLong(_))));
    assert_eq!(stream.len(), 4);
    let mut bytes = vec![7];
    let longest = vec![0_u8; LONGEST];
    assert!(matches!(encode(&longest, &mut bytes), Err(Broken::TooLong(_))));
    assert_eq!(bytes, [7], "nothing is left of what was not written");
}

#[test]
fn bytes_that_are_no_such_value_are_garbage() {
    // A text that is not UTF-8, and a number with something behind it.
    for body in [&[2, 0xff, 0xfe][..], &[1, b'a', 0]] {
        let bytes = [&(body.len() as u32).to_le_bytes(), body].concat();
        assert!(matches!(decode::<String>(&bytes), Err(Broken::Garbage(_))), "{body:?}");
        assert!(matches!(read::<String>(&mut &*bytes), Err(Broken::Garbage(_))), "{body:?}");
    }
}
