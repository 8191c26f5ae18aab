using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Finds where operands and operators of a JSONata text do not alternate, brackets do not match, or a step has nothing to start from.</summary>
internal sealed class JsonataStructure
{
    private static readonly HashSet<string> Infix =
    [
        ".", "+", "-", "*", "/", "%", "=", "<", ">", "!=", "<=", ">=", "&", "and", "or", "in", "~>", "?", ":", ":=", ";", ",", "^", "@", "#", "..", "|",
        "(", "[", "{", ")", "]", "}",
    ];

    private readonly IReadOnlyList<JsonataToken> _tokens;
    private readonly Stack<JsonataFrame> _open = new([new JsonataFrame(null, hasContext: false)]);

    /// <summary>Whether an operand has to come next.</summary>
    private bool _isOperandDue = true;

    private JsonataStructure(IReadOnlyList<JsonataToken> tokens) => _tokens = tokens;

    public static JsonataFault? Fault(IReadOnlyList<JsonataToken> tokens) =>
        tokens.Count == 0 ? new(0, 0, "no expression", "write one") : new JsonataStructure(tokens).Fault();

    private JsonataFault? Fault()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (IsSignature(i))
            {
                // function($x)<n:n>{ … }
                while (i + 1 < _tokens.Count && !_tokens[i + 1].Is("{"))
                {
                    i++;
                }

                continue;
            }

            if ((_isOperandDue ? Operand(i) : Operator(i)) is { } fault)
            {
                return fault;
            }
        }

        if (_open.Peek().Open is { } open)
        {
            return JsonataFault.At(open, $"'{open.Text}' that is not closed", "close it");
        }

        return _isOperandDue ? NothingBehind(_tokens[_tokens.Count - 1]) : FunctionAsValue();
    }

    private JsonataFault? Operand(int index)
    {
        var token = _tokens[index];
        var frame = _open.Peek();
        var isStep = index > 0 && _tokens[index - 1].Is(".");
        var hasStart = isStep || frame.HasContext;
        switch (token)
        {
            case { Kind: JsonataTokenKind.Open }:
                return NotClosed(token);
            case { Kind: JsonataTokenKind.Name } when !hasStart:
                return JsonataFault.At(token, $"the name '{token.Text}', which has nothing to start from in Step Functions", $"write '$states.input.{token.Text}'");
            case { Kind: JsonataTokenKind.Variable, Text: "$" } when !hasStart && frame.Open is null:
                return JsonataFault.At(token, "'$', which Step Functions does not have at the top", "write '$states.input'");
            case { Kind: JsonataTokenKind.Constant }:
                _isOperandDue = false;
                return JsonataEscapes.Fault(token);
            case { Kind: JsonataTokenKind.Name or JsonataTokenKind.Variable }:
            case { Text: "and" or "or" or "in" } when hasStart:
            case { Text: "*" or "%" } when hasStart:
            case { Text: "**" }:
            case { Text: "?" } when frame.IsCall:
                _isOperandDue = false;
                return null;
            case { Kind: JsonataTokenKind.Function }:
            case { Text: "-" }:
            case { Text: "<" or ">" } when frame.IsOrder:
                return null;
            case { Text: "(" or "[" or "{" or "|" }:
                Open(index, isStep);
                return null;
            case { Text: ")" or "]" or "}" } when index > 0 && IsEmptyPlace(_tokens[index - 1], frame):
                return Close(token);
            case { Text: ";" } when frame.Open is null:
                return SeveralExpressions(token);
            case { Text: ")" or "]" or "}" } when frame.Open is not null:
                return NothingBehind(_tokens[index - 1]);
            case { Text: ")" or "]" or "}" }:
                return Close(token);
            default:
                return !Infix.Contains(token.Text) ? Unknown(token) : JsonataFault.At(token, $"nothing before '{token.Text}'", RemedyOf(index));
        }
    }

    private JsonataFault? Operator(int index)
    {
        var token = _tokens[index];
        var frame = _open.Peek();
        switch (token)
        {
            case { Kind: JsonataTokenKind.Open }:
                return NotClosed(token);
            case { Kind: not JsonataTokenKind.Operator }:
                return JsonataFault.At(token, $"'{token.Text}' without an operator before it", "write an operator");
            case { Text: "(" or "[" or "{" }:
                Open(index, isStep: false);
                return null;
            case { Text: ")" or "]" or "}" }:
                return Close(token);
            case { Text: "|" } when frame.Is("|") && frame.IsUpdate:
                _open.Pop();
                return null;
            case { Text: "|" } when frame.Is("|"):
                frame.IsUpdate = true;
                break;
            case { Text: ";" } when frame.Open is null:
                return SeveralExpressions(token);
            case { Text: "," } when !(frame.IsCall || frame.IsOrder || frame.Is("[") || frame.Is("{") || frame.Is("|")):
                return JsonataFault.At(token, "',' outside of a list", "put the values into brackets");
            case { Text: ":" } when frame.Conditions == 0 && !frame.Is("{"):
                return JsonataFault.At(token, "':' without a '?' before it", "take it out");
            case { Text: "@" or "#" } when _tokens[index - 1].Kind is JsonataTokenKind.Constant || index + 1 == _tokens.Count || _tokens[index + 1].Kind is not JsonataTokenKind.Variable:
            case { Text: "|" }:
            case { Text: var text } when !Infix.Contains(text):
                return Unknown(token);
        }

        frame.Conditions = token.Text switch
        {
            "?" => frame.Conditions + 1,
            ":" => Math.Max(0, frame.Conditions - 1),
            "," or ";" => 0,
            _ => frame.Conditions,
        };
        _isOperandDue = true;
        return null;
    }

    private void Open(int index, bool isStep)
    {
        var token = _tokens[index];
        var isAfterOperand = !_isOperandDue;
        var isOrder = index > 0 && _tokens[index - 1].Is("^");
        var hasContext = _open.Peek().HasContext || isStep || isOrder || token.Is("|") || (isAfterOperand && !token.Is("(") && !IsFunctionBody(index));
        _open.Push(new JsonataFrame(token, hasContext)
        {
            IsCall = token.Is("(") && (isAfterOperand || (index > 0 && _tokens[index - 1].Kind is JsonataTokenKind.Function)),
            IsOrder = isOrder,
        });
        _isOperandDue = true;
    }

    private JsonataFault? Close(JsonataToken token)
    {
        if (_open.Peek().Open is not { } open || !AreOfOneKind(open, token))
        {
            return JsonataFault.At(token, $"'{token.Text}' that closes nothing", "take it out");
        }

        _open.Pop();
        _isOperandDue = false;
        return null;
    }

    /// <summary>Whether nothing needs to stand before a bracket that closes.</summary>
    private static bool IsEmptyPlace(JsonataToken before, JsonataFrame frame) =>
        (frame.Open is { } open && before == open && !(open.Is("(") && !frame.IsCall)) || (before.Is(";") && frame.Is("("));

    private JsonataFault? FunctionAsValue() => _tokens[0] switch
    {
        { Kind: JsonataTokenKind.Variable } name when _tokens.Count == 1 && JsonataFunctions.Contains(name.Text.TrimStart('$')) =>
            JsonataFault.At(name, $"the function '{name.Text}' as a value, which is no JSON", "call it"),
        { Kind: JsonataTokenKind.Constant } expression when _tokens.Count == 1 && expression.Text.StartsWith("/", StringComparison.Ordinal) =>
            JsonataFault.At(expression, "a regular expression as a value, which is no JSON", "match a text with it"),
        { Kind: JsonataTokenKind.Function } function when EndOfBody() == _tokens.Count - 1 => JsonataFault.At(function, "a function as a value, which is no JSON", "call it"),
        _ => null,
    };

    /// <summary>Where the body of the function ends with which the text begins.</summary>
    private int EndOfBody()
    {
        var depth = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            depth += _tokens[i].Is("{") || _tokens[i].Is("(") ? 1 : _tokens[i].Is("}") || _tokens[i].Is(")") ? -1 : 0;
            if (depth == 0 && _tokens[i].Is("}"))
            {
                return i;
            }
        }

        return -1;
    }

    private string RemedyOf(int index) => (_tokens[index].Text, index > 0 ? _tokens[index - 1].Text : "") switch
    {
        ("=", "=") => "write one '='",
        ("&", "&") => "write 'and'",
        _ => "write an operand",
    };

    private static JsonataFault Unknown(JsonataToken token) => JsonataFault.At(token, $"'{token.Text}', which is no operator of JSONata here", token.Text switch
    {
        "!" => "write '$not(…)'",
        "|" => "write 'or'",
        _ => "take it out",
    });

    private static JsonataFault NotClosed(JsonataToken token) => JsonataFault.At(token, $"'{token.Text.Substring(0, 1)}' that is not closed", "close it");

    private static JsonataFault NothingBehind(JsonataToken token) => JsonataFault.At(token, $"nothing behind '{token.Text}'", "write an operand");

    private static JsonataFault SeveralExpressions(JsonataToken token) => JsonataFault.At(token, "several expressions", "put them into parentheses");

    private static bool AreOfOneKind(JsonataToken open, JsonataToken close) => (open.Text, close.Text) is ("(", ")") or ("[", "]") or ("{", "}");

    private bool IsSignature(int index) => !_isOperandDue && _tokens[index].Is("<") && _tokens[index - 1].Is(")") && IsFunctionBody(index);

    // function($x) { … }
    private bool IsFunctionBody(int index)
    {
        var depth = 0;
        for (var i = index - 1; i >= 0; i--)
        {
            if (depth == 0 && _tokens[i].Is(">"))
            {
                // A signature stands between.
                while (i > 0 && !(_tokens[i].Is(")") && _tokens[i + 1].Is("<")))
                {
                    i--;
                }
            }

            depth += _tokens[i].Is(")") ? 1 : _tokens[i].Is("(") ? -1 : 0;
            if (depth == 0)
            {
                return i > 0 && _tokens[i - 1].Kind is JsonataTokenKind.Function;
            }
        }

        return false;
    }
}
