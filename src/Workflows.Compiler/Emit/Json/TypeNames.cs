using System.Text;

namespace Workflows.Compiler.Emit.Json;

/// <summary>One identifier for a type's whole name, the same whatever other types there are.</summary>
/// <remarks>
/// <c>Shop_Order</c> for <c>global::Shop.Order</c>, <c>Shop_Line__Array</c> for <c>global::Shop.Line[]</c>,
/// <c>String__List</c> for <c>List&lt;string&gt;</c>, <c>Shop_Order__Shop_Page</c> for <c>global::Shop.Page&lt;global::Shop.Order&gt;</c>.
/// Where that could mean two types, a hash of the full name follows.
/// </remarks>
internal sealed class TypeNames
{
    private const int LongestName = 100;
    private const string Global = "global::";

    // In these every generic type is known.
    private static readonly string[] ImpliedNamespaces = [Global + "System.Collections.Generic.", Global + "System.Collections.Immutable."];

    private readonly string _text;
    private int _position;
    private bool _isAmbiguous;

    private TypeNames(string fullName) => _text = fullName;

    public static string Identifier(string fullName)
    {
        var names = new TypeNames(fullName);
        var name = names.ReadType();
        return names is { _isAmbiguous: false } && names._position == fullName.Length && name.Length <= LongestName
            ? name
            : $"{name.Substring(0, Math.Min(name.Length, LongestName))}_{Hash(fullName):x8}";
    }

    private string ReadType()
    {
        var name = ReadNamed();
        while (true)
        {
            if (Skip("?"))
            {
                name += "__OrNull";
            }
            else if (Skip("[]"))
            {
                name += "__Array";
            }
            else
            {
                return name;
            }
        }
    }

    private string ReadNamed()
    {
        var isImplied = ImpliedNamespaces.Any(Skip);
        var isGlobal = !isImplied && Skip(Global);
        _isAmbiguous |= isGlobal && _position < _text.Length && char.IsLower(_text[_position]);
        var name = new StringBuilder();
        var arguments = new List<string>();
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '.' or '_' or '@' or '<'))
        {
            if (_text[_position] == '<')
            {
                ReadArguments(arguments);
            }
            else
            {
                Append(name, _text[_position++]);
            }
        }

        // A type outside of any namespace may have the name of one whose namespace is implied, or of a keyword.
        _isAmbiguous |= isGlobal && name.ToString().IndexOf('_') < 0 && (arguments.Count > 0 || IsKeyword(name.ToString()));
        arguments.Add(arguments.Count > 1 && !isImplied ? name.ToString() + arguments.Count : name.ToString());
        return string.Join("__", arguments);
    }

    private void ReadArguments(List<string> arguments)
    {
        do
        {
            _position++;
            Skip(" ");
            arguments.Add(ReadType());
        }
        while (_position < _text.Length && _text[_position] == ',');

        Skip(">");
    }

    // Keywords such as string begin small, which no class of ours does.
    private void Append(StringBuilder name, char letter)
    {
        _isAmbiguous |= letter is '_' or '@';
        if (letter != '@')
        {
            name.Append(letter == '.' ? '_' : name.Length == 0 ? char.ToUpperInvariant(letter) : letter);
        }
    }

    private static bool IsKeyword(string name) => name is "String" or "Bool" or "Char" or "Sbyte" or "Byte" or "Short" or "Ushort"
        or "Int" or "Uint" or "Long" or "Ulong" or "Float" or "Double" or "Decimal" or "Object";

    private bool Skip(string expected)
    {
        if (string.CompareOrdinal(_text, _position, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        _position += expected.Length;
        return true;
    }

    // FNV-1a, which gives the same on every machine, as string.GetHashCode does not.
    private static uint Hash(string text) => text.Aggregate(2_166_136_261, (hash, letter) => unchecked((hash ^ letter) * 16_777_619));
}
