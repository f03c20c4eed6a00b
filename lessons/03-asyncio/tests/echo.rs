//! What the echo server does with clients who behave badly.

use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::time::Duration;

use lesson_03_asyncio::echo::{End, echo, serve};
use lesson_03_asyncio::on_tokio::on_tokio;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::{join, select, time};

/// How long a test may take before it fails.
const LIMIT: Duration = Duration::from_secs(60);

/// A server's address, and how its connections end.
struct Server {
    address: SocketAddr,
    ends: UnboundedReceiver<End>,
}

impl Server {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("the server listens")
    }

    async fn end(&mut self) -> End {
        self.ends.recv().await.expect("the server goes on")
    }
}

/// Runs a client against a server whose connections are handled so.
fn against<F>(handle: impl Fn(TcpStream) -> F, client: impl AsyncFnOnce(Server))
where
    F: Future<Output = io::Result<()>> + Send + 'static,
{
    on_tokio(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let (sender, ends) = unbounded_channel();
        let server = Server { address: listener.local_addr().expect("it is bound"), ends };
        select! {
            () = serve(listener, handle, |end| drop(sender.send(end))) => panic!("the server ends by itself"),
            done = time::timeout(LIMIT, client(server)) => done.expect("in time"),
        }
    });
}

/// # Panics
/// When it does not come back as it was sent.
async fn assert_echoes(stream: &mut TcpStream, message: &[u8]) {
    let mut back = vec![0; message.len()];
    let (mut reader, mut writer) = stream.split();
    let (sent, read) = join!(writer.write_all(message), reader.read_exact(&mut back));
    sent.and(read).expect("the connection holds");
    assert!(back == message, "it comes back as it was sent");
}

#[test]
fn a_megabyte_without_a_newline_comes_back() {
    against(echo, async |server| {
        assert_echoes(&mut server.connect().await, &vec![b'x'; 1 << 20]).await;
    });
}

#[test]
fn garbage_comes_back_as_it_was_sent() {
    let garbage: Vec<u8> = (0..=255).rev().cycle().take(1000).collect();
    against(echo, async |server| {
        assert_echoes(&mut server.connect().await, &garbage).await;
    });
}

#[test]
fn who_sends_nothing_keeps_nobody_waiting() {
    against(echo, async |mut server| {
        let silent = server.connect().await;
        assert_echoes(&mut server.connect().await, b"tea").await;
        server.end().await.expect("no panic").expect("the second has ended in order");
        drop(silent);
        server.end().await.expect("no panic").expect("the silent one has ended in order");
    });
}

#[test]
fn who_sends_no_more_still_gets_the_rest() {
    against(echo, async |server| {
        let mut stream = server.connect().await;
        stream.write_all(b"tea").await.expect("the connection holds");
        stream.shutdown().await.expect("the connection holds");
        let mut back = Vec::new();
        stream.read_to_end(&mut back).await.expect("the connection holds");
        assert_eq!(back, b"tea");
    });
}

#[test]
fn a_reset_ends_one_connection_and_no_other() {
    against(echo, async |mut server| {
        let mut other = server.connect().await;
        let mut stream = server.connect().await;
        stream.write_all(b"tea").await.expect("the connection holds");
        stream.readable().await.expect("the connection holds");
        drop(stream); // What has come was not read, so that the kernel sends a reset.
        let lost = server.end().await.expect("no panic").expect_err("it was reset");
        assert_eq!(lost.kind(), ErrorKind::ConnectionReset);
        assert_echoes(&mut other, b"tea").await;
    });
}

#[test]
fn who_does_not_read_is_not_read_from() {
    /// More than what the kernel keeps for the two ends, and far less than what could be sent.
    const BOUND: usize = 64 << 20;
    against(echo, async |server| {
        let mut stream = server.connect().await;
        let mut sent = 0;
        let send_on = async {
            while sent < BOUND {
                sent += stream.write(&[b'x'; 1 << 16]).await.expect("the connection holds");
            }
        };
        // It would be over soon if the server took all of it. It has to be stuck instead.
        time::timeout(Duration::from_secs(3), send_on).await.expect_err("the server stops reading");
        stream.shutdown().await.expect("the connection holds");
        let mut back = Vec::new();
        stream.read_to_end(&mut back).await.expect("the connection holds");
        assert_eq!(back.len(), sent, "nothing is lost");
    });
}

#[test]
fn a_panic_is_reported_and_the_others_go_on() {
    against(
        |stream| async move {
            let mut first = [0];
            stream.peek(&mut first).await?;
            assert!(first != *b"!", "on purpose");
            echo(stream).await
        },
        async |mut server| {
            let mut other = server.connect().await;
            let mut stream = server.connect().await;
            stream.write_all(b"!").await.expect("the connection holds");
            assert!(server.end().await.expect_err("it panics").is_panic());
            assert_echoes(&mut other, b"tea").await;
        },
    );
}
