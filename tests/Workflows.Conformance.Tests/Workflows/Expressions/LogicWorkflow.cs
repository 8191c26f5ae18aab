namespace Workflows.Conformance.Tests.Expressions;

/// <summary>Logic and comparison: precedence, short circuits, equality of strings, flags, numbers and enums.</summary>
[Workflow("logic", StartAt = nameof(Evaluate))]
public sealed partial class LogicWorkflow
{
    [Pass(End = true)]
    static Verdict Evaluate(Facts facts) => new(
        facts.IsOpen && facts.Count > 0 || facts.Name == "open",
        facts.IsOpen && (facts.Count > 0 || facts.Name == "open"),
        !(facts.IsOpen || facts.Count == 0),
        !facts.IsOpen == (facts.Name != "open"),
        facts.Items.Length > 0 && facts.Items[0] > 10,
        facts.Items.Length == 0 || facts.Items[0] != facts.Count,
        facts.Name is "open" or "closed",
        facts.Mode == facts.Other,
        facts.Mode != Mode.Off && facts.Count is > 1 and not 5,
        facts.IsOpen ? facts.Count > 1 ? "many" : "one" : facts.Name is not "" ? facts.Name : "nameless",
        facts.Ratio < 1 && facts.Ratio * 2 >= facts.Count);

    public sealed record Facts(bool IsOpen, int Count, string Name, int[] Items, Mode Mode, Mode Other, double Ratio);

    public sealed record Verdict(
        bool Loose,
        bool Strict,
        bool Neither,
        bool IsOpposite,
        bool IsFirstLarge,
        bool IsFirstOther,
        bool IsKnown,
        bool IsSameMode,
        bool IsBusy,
        string Label,
        bool IsSmall);

    public enum Mode
    {
        Off,
        On,
    }
}
