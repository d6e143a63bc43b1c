// Counts what stands in another process's memory: memoryscan PID, and a line "NAME HEX" on standard input for each
// thing to look for. Prints "NAME COUNT" for each. As root: nobody else may read the memory of a program that isn't
// dumpable.
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

struct Sought
{
    std::string name;
    std::string bytes;
    long count = 0;
};

std::string fromHex(const std::string &hex)
{
    std::string bytes;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
        bytes.push_back(static_cast<char>(std::stoi(hex.substr(at, 2), nullptr, 16)));
    return bytes;
}

long countIn(const std::vector<char> &memory, const std::string &bytes)
{
    long count = 0;
    const char *at = memory.data();
    const char *end = at + memory.size();
    while (const void *found = memmem(at, static_cast<std::size_t>(end - at), bytes.data(), bytes.size())) {
        ++count;
        at = static_cast<const char *>(found) + 1;
    }
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    std::vector<Sought> all;
    std::string name;
    std::string hex;
    while (std::cin >> name >> hex)
        all.push_back({name, fromHex(hex)});
    const std::string process = "/proc/" + std::string(argv[1]);
    const int memory = open((process + "/mem").c_str(), O_RDONLY);
    std::ifstream maps(process + "/maps");
    if (memory < 0 || !maps) {
        std::perror("memoryscan");
        return 1;
    }
    long long looked = 0;
    std::string line;
    while (std::getline(maps, line)) {
        std::istringstream words(line);
        unsigned long from = 0;
        unsigned long to = 0;
        char dash = 0;
        std::string rights;
        words >> std::hex >> from >> dash >> to >> rights;
        if (rights.size() < 2 || rights[1] != 'w') // what can't be written holds nothing of ours
            continue;
        std::vector<char> bytes(to - from);
        const ssize_t size = pread(memory, bytes.data(), bytes.size(), static_cast<off_t>(from));
        if (size <= 0)
            continue;
        bytes.resize(static_cast<std::size_t>(size));
        looked += size;
        for (Sought &sought : all)
            sought.count += countIn(bytes, sought.bytes);
    }
    for (const Sought &sought : all)
        std::cout << sought.name << ' ' << sought.count << '\n';
    return looked > 0 ? 0 : 1;
}
