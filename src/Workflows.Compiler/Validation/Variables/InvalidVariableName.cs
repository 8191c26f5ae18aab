using System.Globalization;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Variables;

/// <summary>A variable's name is none (States Language, "Variables"), or hides a function of the query language.</summary>
internal static class InvalidVariableName
{
    private const int MostCharacters = 80;

    public static IEnumerable<Finding> Find(VariableFlow flow, QueryLanguage language) =>
        (from assigned in flow.Assigned
         let fault = FaultOf(assigned.Assignment.Variable, language)
         where fault is not null
         select AssignFault.Of(assigned.State, assigned.Assignment, fault))
        .Concat(flow.Own.SelectMany(inner => Find(inner, language)));

    private static string? FaultOf(string name, QueryLanguage language) => name switch
    {
        "" => "it has no name; name a variable, or with nameof a pure method",
        "states" => "'states' is what ASL calls the state's own data; choose another name",
        { Length: > MostCharacters } => $"its name has more than {MostCharacters} characters; choose a shorter one",
        _ when !IsStart(name[0]) || !name.All(IsPart) => "its name is no identifier; begin with a letter and go on with letters, digits and '_'",
        _ when language is QueryLanguage.Jsonata && JsonataFunctions.Contains(name) => $"JSONata has a function '${name}', which it would hide; choose another name",
        _ => null,
    };

    // Unicode's ID_Start and ID_Continue, less what only few scripts need.
    private static bool IsStart(char letter) => char.IsLetter(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.LetterNumber;

    private static bool IsPart(char character) => IsStart(character) || CharUnicodeInfo.GetUnicodeCategory(character) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
