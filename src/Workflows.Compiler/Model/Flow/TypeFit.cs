using Workflows.Compiler.Model.Findings;

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
        || (taken.IsNullable && given.FullName == taken.WithoutNull.FullName)
        || (given.IsNullable == taken.IsNullable || taken.IsNullable) && FitsView(given, taken.WithoutNull.FullName, isHandedOn);

    /// <summary>How a value of one type does not fit another; null if it does.</summary>
    /// <inheritdoc cref="Fits"/>
    public static Misfit? MisfitOf(TypeReference given, TypeReference taken, bool isHandedOn)
    {
        if (Fits(given, taken, isHandedOn))
        {
            return null;
        }

        if (given.IsNullable && Fits(given.WithoutNull with { IsNullable = false }, taken, isHandedOn))
        {
            return Misfit.Null;
        }

        return isHandedOn && Fits(given, taken, isHandedOn: false) ? Misfit.Members : Misfit.Types;
    }

    public static string IdOf(Misfit misfit) => misfit switch
    {
        Misfit.Types => DiagnosticIds.TypeMismatch,
        Misfit.Null => DiagnosticIds.NullNotTaken,
        Misfit.Members => DiagnosticIds.MembersLost,
        _ => throw new ArgumentOutOfRangeException(nameof(misfit)),
    };

    private static bool FitsView(TypeReference given, string taken, bool isHandedOn) =>
        given.ReadOnlyViews.Contains(taken) || (!isHandedOn && given.Bases.Contains(taken));
}
