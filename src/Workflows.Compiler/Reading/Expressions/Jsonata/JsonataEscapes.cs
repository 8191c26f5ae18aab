namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Finds escapes in a JSONata string that JSONata does not have.</summary>
internal static class JsonataEscapes
{
    public static JsonataFault? Fault(JsonataToken constant)
    {
        var text = constant.Text;
        if (text[0] is not ('\'' or '"'))
        {
            return null;
        }

        for (var i = text.IndexOf('\\'); i >= 0; i = text.IndexOf('\\', i + 2))
        {
            var isCode = text[i + 1] == 'u' && i + 6 < text.Length && text.Substring(i + 2, 4).All(Uri.IsHexDigit);
            if (!isCode && "\"\\/bfnrt".IndexOf(text[i + 1]) < 0)
            {
                return new JsonataFault(constant.Start + i, 2, $"the escape '{text.Substring(i, 2)}'", "write one of JSON's");
            }
        }

        return null;
    }
}
