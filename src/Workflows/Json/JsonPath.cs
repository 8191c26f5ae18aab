using System.Text;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Finds where JSON is wrong. Reading keeps no path; only a failure walks the JSON again, up to the token at fault.</summary>
internal static class JsonPath
{
    private const string Special = ".' /\"[]()\t\n\r\f\b\\\u0085\u2028\u2029";

    /// <summary>The exception with a path such as <c>$.lines[2].sku</c> in its message.</summary>
    public static JsonException Locate(Utf8JsonReader start, long failure, Exception exception)
    {
        var path = Find(start, failure);
        if (exception is UnexpectedJsonException { Member: { } member })
        {
            Append(path, member);
        }

        path.Append((exception as UnexpectedJsonException)?.Within);
        var json = exception as JsonException;
        return new JsonException($"{path}: {exception.Message}", path.ToString(), json?.LineNumber, json?.BytePositionInLine, exception);
    }

    private static StringBuilder Find(Utf8JsonReader reader, long failure)
    {
        var containers = new Stack<Container>();
        while (true)
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                containers.Pop();
            }
            else if (containers.TryPeek(out var container))
            {
                container.MoveTo(ref reader);
            }

            if (reader.TokenStartIndex >= failure || !CanRead(reader))
            {
                break;
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                containers.Push(new Container(reader.TokenType == JsonTokenType.StartArray));
            }

            reader.Read();
        }

        var path = new StringBuilder("$");
        foreach (var container in containers.Reverse())
        {
            container.AppendTo(path);
        }

        return path;
    }

    // Text that is no JSON fails here again, where it failed before.
    private static bool CanRead(Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Append(StringBuilder path, string member)
    {
        if (member.AsSpan().IndexOfAny(Special) >= 0)
        {
            path.Append("['").Append(member).Append("']");
        }
        else
        {
            path.Append('.').Append(member);
        }
    }

    /// <summary>An object or array that is open, and where in it the reader is.</summary>
    private sealed class Container(bool isArray)
    {
        private int _index = -1;
        private string? _member;

        public void MoveTo(ref Utf8JsonReader reader)
        {
            if (isArray)
            {
                _index++;
            }
            else if (reader.TokenType == JsonTokenType.PropertyName)
            {
                _member = reader.GetString();
            }
        }

        public void AppendTo(StringBuilder path)
        {
            if (_index >= 0)
            {
                path.Append('[').Append(_index).Append(']');
            }
            else if (_member is not null)
            {
                Append(path, _member);
            }
        }
    }
}
