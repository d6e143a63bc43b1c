// What a page may use. The window makes one when a journal is opened, and takes it away on locking.
#pragma once

namespace lanai {

class ActionTable;
class Journal;
class Navigator;
class Prompts;
class Toasts;

struct Context
{
    Journal &journal;
    Navigator &navigator;
    Toasts &toasts;
    Prompts &prompts;
    ActionTable &actions;
};

} // namespace lanai
