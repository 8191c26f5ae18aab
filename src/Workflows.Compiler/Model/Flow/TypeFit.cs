namespace Workflows.Compiler.Model.Flow;

/// <summary>Whether a value of one type may be handed to a state that takes another, with the same JSON on both sides.</summary>
internal static class TypeFit
{
    public const string ConvertBetween = "change one of them, or convert in a [Pass] between them";

    /// <param name="given">What there is.</param>
    /// <param name="taken">What is wanted.</param>
    /// <param name="isHandedOn">Whether the taker gives its input on: then a base type would lose members that ASL keeps.</param>
    public static bool Fits(TypeReference given, TypeReference taken, bool isHandedOn) =>
        taken.IsJson
        || given.FullName == taken.FullName
        || (taken.IsNullable && given.FullName == WithoutNull(taken))
        || (given.IsNullable == taken.IsNullable || taken.IsNullable) && FitsView(given, WithoutNull(taken), isHandedOn);

    /// <summary>The arguments of the message that a type does not fit.</summary>
    /// <param name="giver">What gives it, as the message begins.</param>
    /// <param name="given">Its type.</param>
    /// <param name="taker">What takes it.</param>
    /// <param name="taken">The type that is wanted.</param>
    public static string[] Mismatch(string giver, TypeReference? given, string taker, TypeReference taken) =>
        [giver, given?.DisplayName ?? "nothing", taker, taken.DisplayName, ConvertBetween];

    private static bool FitsView(TypeReference given, string taken, bool isHandedOn) =>
        given.ReadOnlyViews.Contains(taken) || (!isHandedOn && given.Bases.Contains(taken));

    private static string WithoutNull(TypeReference type) =>
        type.IsNullable && type.FullName.EndsWith("?", StringComparison.Ordinal) ? type.FullName.Substring(0, type.FullName.Length - 1) : type.FullName;
}
