"""Four processes run one function, and the first goes by its default argument."""

from multiprocessing import Process


# ANCHOR: code
def tell(continent="Asia"):
    print(f"The name of continent is: {continent}")


def four_continents():
    tellers = [Process(target=tell, name="default")]
    tellers[0].start()
    for continent in ["America", "Europe", "Africa"]:
        teller = Process(target=tell, args=(continent,), name=continent)
        teller.start()
        tellers.append(teller)
    for teller in tellers:
        teller.join()
# ANCHOR_END: code


if __name__ == "__main__":
    four_continents()
