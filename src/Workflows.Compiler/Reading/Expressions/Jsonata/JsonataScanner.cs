namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Takes a JSONata text apart. The last token is <see cref="JsonataTokenKind.Open"/> if something does not end.</summary>
internal static class JsonataScanner
{
    private static readonly string[] LongOperators = [":=", "!=", "<=", ">=", "~>", "**", ".."];

    public static IReadOnlyList<JsonataToken> Scan(string text)
    {
        var tokens = new List<JsonataToken>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var token = Next(text, i, tokens);
            i += token.Text.Length;
            if (!token.Text.StartsWith("/*", StringComparison.Ordinal) || token.Kind is JsonataTokenKind.Open)
            {
                tokens.Add(token);
            }
        }

        return tokens;
    }

    /// <summary>Whether a token can be the end of an operand, so that a slash behind it divides.</summary>
    public static bool EndsOperand(JsonataToken token) =>
        token.Kind is JsonataTokenKind.Constant or JsonataTokenKind.Name or JsonataTokenKind.Variable || token.Is(")") || token.Is("]") || token.Is("}");

    private static JsonataToken Next(string text, int start, List<JsonataToken> before)
    {
        if (string.CompareOrdinal(text, start, "/*", 0, 2) == 0)
        {
            var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            return end < 0 ? Open(text, start) : new(JsonataTokenKind.Operator, text.Substring(start, end + 2 - start), start);
        }

        return text[start] switch
        {
            '\'' or '"' => Delimited(text, start, JsonataTokenKind.Constant),
            '`' => Delimited(text, start, JsonataTokenKind.Name),
            '/' when before.Count == 0 || !EndsOperand(before[before.Count - 1]) => RegularExpression(text, start),
            '$' => Variable(text, start),
            >= '0' and <= '9' => Number(text, start),
            var first when IsNamePart(first) => Word(text, start),
            _ => Operator(text, start),
        };
    }

    private static JsonataToken Delimited(string text, int start, JsonataTokenKind kind)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == text[start])
            {
                return new(kind, text.Substring(start, i + 1 - start), start);
            }

            i += text[i] == '\\' && text[start] != '`' ? 1 : 0;
        }

        return Open(text, start);
    }

    private static JsonataToken RegularExpression(string text, int start)
    {
        var depth = 0;
        for (var i = start + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    depth--;
                    break;
                case '/' when depth == 0:
                    var end = i + 1;
                    while (end < text.Length && text[end] is 'i' or 'm')
                    {
                        end++;
                    }

                    return new(JsonataTokenKind.Constant, text.Substring(start, end - start), start);
            }
        }

        return Open(text, start);
    }

    private static JsonataToken Variable(string text, int start)
    {
        var end = start + 1;
        if (end < text.Length && text[end] == '$')
        {
            return new(JsonataTokenKind.Variable, "$$", start);
        }

        return new(JsonataTokenKind.Variable, text.Substring(start, EndOfName(text, end) - start), start);
    }

    private static JsonataToken Number(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsDigit(text[end])
            || (text[end] == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]))
            || text[end] is 'e' or 'E'
            || (text[end] is '+' or '-' && text[end - 1] is 'e' or 'E')))
        {
            end++;
        }

        return new(JsonataTokenKind.Constant, text.Substring(start, end - start), start);
    }

    private static JsonataToken Word(string text, int start)
    {
        var word = text.Substring(start, EndOfName(text, start) - start);
        return new(
            word switch
            {
                "and" or "or" or "in" => JsonataTokenKind.Operator,
                "true" or "false" or "null" => JsonataTokenKind.Constant,
                "function" or "λ" => JsonataTokenKind.Function,
                _ => JsonataTokenKind.Name,
            },
            word,
            start);
    }

    private static JsonataToken Operator(string text, int start)
    {
        var known = LongOperators.FirstOrDefault(candidate => string.CompareOrdinal(text, start, candidate, 0, 2) == 0);
        return new(JsonataTokenKind.Operator, known ?? text[start].ToString(), start);
    }

    private static JsonataToken Open(string text, int start) => new(JsonataTokenKind.Open, text.Substring(start), start);

    private static int EndOfName(string text, int end)
    {
        while (end < text.Length && IsNamePart(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsNamePart(char character) => char.IsLetterOrDigit(character) || character is '_' || char.IsSurrogate(character);
}
