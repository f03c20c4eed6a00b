"""Five processes at once: each says which worker it is, and ends."""

from multiprocessing import Process


# ANCHOR: code
def work(number):
    print(f"Worker {number} is working!")


def five_workers():
    processes = []
    for number in range(5):
        name = f"worker {number}"
        process = Process(target=work, args=(number,), name=name)
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    return [(process.pid, process.exitcode) for process in processes]
# ANCHOR_END: code


if __name__ == "__main__":
    for pid, exit_code in five_workers():
        print(f"Process {pid} ended with exit code {exit_code}")
