namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Finds where operands and operators of a JSONata text do not alternate, brackets do not match, or a step has nothing to start from.</summary>
internal static class JsonataStructure
{
    public static JsonataFault? Fault(IReadOnlyList<JsonataToken> tokens)
    {
        if (tokens.Count == 0)
        {
            return new(0, 0, "no expression", "write one");
        }

        var open = new Stack<(JsonataToken Token, bool HasContext)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var isAfterOperand = i > 0 && JsonataScanner.EndsOperand(tokens[i - 1]);
            var isStep = i > 0 && tokens[i - 1].Is(".");
            var hasContext = open.Count > 0 && open.Peek().HasContext;
            if (FaultOf(token, isAfterOperand, isStep, hasContext, open.Count > 0) is { } fault)
            {
                return fault;
            }

            if (token.Is("(") || token.Is("[") || token.Is("{"))
            {
                open.Push((token, hasContext || isStep || (i > 0 && tokens[i - 1].Is("^")) || (isAfterOperand && !token.Is("(") && !IsFunctionBody(tokens, i))));
            }
            else if (token.Is(")") || token.Is("]") || token.Is("}"))
            {
                if (open.Count == 0 || !AreOfOneKind(open.Pop().Token, token))
                {
                    return JsonataFault.At(token, $"'{token.Text}' that closes nothing", "take it out");
                }
            }
        }

        if (open.Count > 0)
        {
            return JsonataFault.At(open.Peek().Token, $"'{open.Peek().Token.Text}' that is not closed", "close it");
        }

        var last = tokens[tokens.Count - 1];
        return JsonataScanner.EndsOperand(last) || last.Is("%") || last.Is("*") ? null : JsonataFault.At(last, $"nothing behind '{last.Text}'", "write an operand");
    }

    private static JsonataFault? FaultOf(JsonataToken token, bool isAfterOperand, bool isStep, bool hasContext, bool isInside) => token switch
    {
        { Kind: JsonataTokenKind.Open } => JsonataFault.At(token, $"'{token.Text.Substring(0, 1)}' that is not closed", "close it"),
        { Kind: JsonataTokenKind.Name or JsonataTokenKind.Constant or JsonataTokenKind.Variable or JsonataTokenKind.Function } when isAfterOperand =>
            JsonataFault.At(token, $"'{token.Text}' without an operator before it", "write an operator"),
        { Kind: JsonataTokenKind.Name } when !isStep && !hasContext =>
            JsonataFault.At(token, $"the name '{token.Text}', which has nothing to start from in Step Functions", $"write '$states.input.{token.Text}'"),
        { Kind: JsonataTokenKind.Variable, Text: "$" } when !isStep && !hasContext && !isInside =>
            JsonataFault.At(token, "'$', which Step Functions does not have at the top", "write '$states.input'"),
        { Text: ";" } when !isInside => JsonataFault.At(token, "several expressions", "put them into parentheses"),
        _ => null,
    };

    private static bool AreOfOneKind(JsonataToken open, JsonataToken close) => (open.Text, close.Text) is ("(", ")") or ("[", "]") or ("{", "}");

    // function($x) { … }
    private static bool IsFunctionBody(IReadOnlyList<JsonataToken> tokens, int index)
    {
        var depth = 0;
        for (var i = index - 1; i >= 0; i--)
        {
            depth += tokens[i].Is(")") ? 1 : tokens[i].Is("(") ? -1 : 0;
            if (depth == 0)
            {
                return i > 0 && tokens[i - 1].Kind is JsonataTokenKind.Function;
            }
        }

        return false;
    }
}
