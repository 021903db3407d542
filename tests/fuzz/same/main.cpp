// SPDX-License-Identifier: MIT
// Gives a fuzz target so many of the inputs of inputs.h. One that breaks something is kept in the file that --keep names, and told by its number;
// --only NUMBER gives that one again.
#include "inputs.h"
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <sanitizer/common_interface_defs.h>
#include <sys/time.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" const char* __asan_default_options() {
    return "handle_abort=1:allocator_may_return_null=1:max_allocation_size_mb=1024:malloc_context_size=4:quarantine_size_mb=16:detect_stack_use_after_return=0";
}
extern "C" const char* __ubsan_default_options() { return "print_stacktrace=1"; }

namespace tilth::fuzz {
namespace {

constexpr int secondsForOne = 20;

// The input that is being tried, for when the program ends with it.
const char* keepAs = "broken_input";
std::string trying;
std::int64_t number = -1;

void keepInput() {
    if (number < 0) return;
    std::fprintf(stderr, "input %lld broke it; kept in %s\n", static_cast<long long>(number), keepAs);
    std::ofstream(keepAs, std::ios::binary).write(trying.data(), static_cast<std::streamsize>(trying.size()));
}
void tookTooLong(int) {
    std::fprintf(stderr, "an input takes more than %d s of work\n", secondsForOne);
    std::abort();
}

void tryInput(std::int64_t n, std::uint64_t seed, const Stock& stock) {
    trying = inputOf(n, seed, stock);
    number = n;
    const itimerval limit{{}, {secondsForOne, 0}};
    setitimer(ITIMER_VIRTUAL, &limit, nullptr);
    const std::vector<std::uint8_t> exact(trying.begin(), trying.end());        // so that reading past its end is noticed
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
    number = -1;
}

}
}

int main(int count, char** words) {
    using namespace tilth::fuzz;
    Stock stock;
    std::uint64_t seed = 1, sum = 14695981039346656037u;
    std::int64_t runs = 100'000, only = -1;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string_view option = words[i];
        if (option == "--seeds") stock.seeds = seedsIn(words[i + 1]);
        else if (option == "--words") stock.words = wordsIn(words[i + 1]);
        else if (option == "--longest") stock.longest = std::stoul(words[i + 1]);
        else if (option == "--runs") runs = std::stoll(words[i + 1]);
        else if (option == "--seed") seed = std::stoull(words[i + 1]);
        else if (option == "--only") only = std::stoll(words[i + 1]);
        else if (option == "--keep") keepAs = words[i + 1];
    }
    if (stock.seeds.empty() || stock.words.empty()) return std::cerr << "--seeds FOLDER --words FILE are needed\n", 2;
    __sanitizer_set_death_callback(keepInput);
    std::signal(SIGVTALRM, tookTooLong);
    for (std::int64_t n = only < 0 ? 0 : only; n < (only < 0 ? runs : only + 1); ++n) {
        tryInput(n, seed, stock);
        for (const char c : trying) sum = (sum ^ static_cast<unsigned char>(c)) * 1099511628211u;
    }
    std::printf("%lld inputs, sum %016llx\n", static_cast<long long>(only < 0 ? runs : 1), static_cast<unsigned long long>(sum));
}
