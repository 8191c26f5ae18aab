using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Finds names in a JSONata text that lead nowhere in Step Functions.</summary>
internal static class JsonataNames
{
    private const string States = "states";

    /// <param name="tokens">The text.</param>
    /// <param name="variables">The workflow's variables that the method takes.</param>
    /// <param name="states">The members of <c>$states</c> that the state has here.</param>
    public static IEnumerable<JsonataFault> Faults(IReadOnlyList<JsonataToken> tokens, ICollection<string> variables, ICollection<string> states)
    {
        var own = new HashSet<string>(Declared(tokens));
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var name = token.Text.TrimStart('$');
            if (token.Kind is not JsonataTokenKind.Variable || own.Contains(name) || token.Text == "$")
            {
                continue;
            }

            if (token.Text == "$$")
            {
                yield return JsonataFault.At(token, "'$$', which Step Functions does not have", "write '$states.input'");
            }
            else if (name == States)
            {
                if (FaultOfStates(tokens, i, states) is { } fault)
                {
                    yield return fault;
                }
            }
            else if (name == "eval")
            {
                yield return JsonataFault.At(token, "'$eval', which Step Functions does not have", "use '$parse' for JSON");
            }
            else if (i + 1 < tokens.Count && tokens[i + 1].Is("(") ? !JsonataFunctions.Contains(name) : !variables.Contains(name) && !JsonataFunctions.Contains(name))
            {
                yield return JsonataFault.At(
                    token,
                    $"the name '{token.Text}', which is no variable that the method takes and no function",
                    $"declare it in the text, or add a parameter with '[Variable]' that is called '{name}'");
            }
        }
    }

    /// <summary>What the text itself binds: <c>$x := …</c>, the parameters of functions, and the names of a path's steps and positions.</summary>
    private static IEnumerable<string> Declared(IReadOnlyList<JsonataToken> tokens)
    {
        var isParameter = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            isParameter = tokens[i].Kind is JsonataTokenKind.Function || (isParameter && !tokens[i].Is(")"));
            if (tokens[i].Kind is JsonataTokenKind.Variable && (isParameter || (i > 0 && (tokens[i - 1].Is("@") || tokens[i - 1].Is("#"))) || (i + 1 < tokens.Count && tokens[i + 1].Is(":="))))
            {
                yield return tokens[i].Text.TrimStart('$');
            }
        }
    }

    private static JsonataFault? FaultOfStates(IReadOnlyList<JsonataToken> tokens, int index, ICollection<string> states)
    {
        var member = index + 2 < tokens.Count && tokens[index + 1].Is(".") ? tokens[index + 2] : tokens[index];
        var known = string.Join(", ", states.Select(static state => $"'$states.{state}'"));
        return member.Kind is JsonataTokenKind.Name && states.Contains(member.Text)
            ? null
            : JsonataFault.At(member, member.Kind is JsonataTokenKind.Name ? $"'$states.{member.Text}', which there is not here" : "'$states' as a whole", $"write {known}");
    }
}
