namespace Workflows.Conformance.Tests.Choices;

/// <summary>Choices over a value that is not an object: a string, a number, a flag, null.</summary>
[Workflow("switchboard", StartAt = nameof(ByWord))]
public sealed partial class SwitchboardWorkflow
{
    [Choice]
    static Next ByWord(string? word) => word switch
    {
        null => nameof(Nothing),
        "" => nameof(Empty),
        "it's" or "a \"quote\"" or "back\\slash" => nameof(Special),
        "true" => nameof(Flag),
        _ => nameof(Measure),
    };

    [Pass(Next = nameof(ByLength))] static int Measure(string? word) => word == "one" ? 1 : word == "minus" ? -1 : 0;

    [Choice]
    static Next ByLength(int number) => number switch
    {
        1 => nameof(One),
        < 0 => nameof(Negative),
        _ => nameof(Zero),
    };

    [Pass(Next = nameof(ByFlag))] static bool Flag(string? word) => word is "true";

    [Choice]
    static Next ByFlag(bool flag) => flag ? nameof(Yes) : nameof(No);

    [Succeed] static string Nothing() => "nothing";

    [Succeed] static string Empty() => "empty";

    [Succeed] static string Special(string? word) => $"special {word}";

    [Succeed] static string One() => "one";

    [Succeed] static string Negative(int number) => $"{number} is negative";

    [Succeed] static string Zero() => "zero";

    [Succeed] static string Yes() => "yes";

    [Succeed] static string No() => "no";
}
