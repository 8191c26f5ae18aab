namespace Workflows.Compiler.Model.Expressions;

/// <summary>Functions over strings. A character is a string of length 1; a position outside of the text is an error.</summary>
internal enum TextFunction
{
    /// <summary><c>text.Length</c>.</summary>
    Length,

    /// <summary><c>text[index]</c>.</summary>
    Character,

    /// <summary><c>text[^index]</c>.</summary>
    CharacterFromEnd,

    /// <summary><c>text.Substring(start)</c>.</summary>
    SubstringFrom,

    /// <summary><c>text.Substring(start, length)</c>.</summary>
    Substring,

    /// <summary><c>text.Contains(part)</c>, ordinal.</summary>
    Contains,

    /// <summary><c>text.StartsWith(part)</c>, ordinal.</summary>
    StartsWith,

    /// <summary><c>text.EndsWith(part)</c>, ordinal.</summary>
    EndsWith,

    /// <summary><c>text.IndexOf(part)</c>, ordinal; -1 if it is not there.</summary>
    IndexOf,

    /// <summary><c>text.LastIndexOf(character)</c>; -1 if it is not there.</summary>
    LastIndexOfCharacter,

    /// <summary><c>text.Replace(part, other)</c>, ordinal; an empty part is an error.</summary>
    Replace,

    /// <summary><c>text.Split(separator)</c> by a separator that is not empty.</summary>
    Split,

    /// <summary><c>text.Split(separator, RemoveEmptyEntries)</c>.</summary>
    SplitWithoutEmpty,

    /// <summary><c>text.Split(separator, TrimEntries)</c>.</summary>
    SplitTrimmed,

    /// <summary><c>text.Split(separator, RemoveEmptyEntries | TrimEntries)</c>.</summary>
    SplitTrimmedWithoutEmpty,

    /// <summary><c>string.Join(separator, texts)</c>: the texts, none of which is null, and then the separator.</summary>
    Join,

    /// <summary><c>text.Trim()</c>, or <c>text.Trim(characters)</c> of a constant.</summary>
    Trim,

    /// <summary><c>text.TrimStart()</c>, or <c>text.TrimStart(characters)</c> of a constant.</summary>
    TrimStart,

    /// <summary><c>text.TrimEnd()</c>, or <c>text.TrimEnd(characters)</c> of a constant.</summary>
    TrimEnd,

    /// <summary><c>text.PadLeft(width, character)</c>; a negative width is an error.</summary>
    PadLeft,

    /// <summary><c>text.PadRight(width, character)</c>; a negative width is an error.</summary>
    PadRight,

    /// <summary><c>text.ToLowerInvariant()</c>: each character by itself.</summary>
    ToLower,

    /// <summary><c>text.ToUpperInvariant()</c>: each character by itself.</summary>
    ToUpper,

    /// <summary>Whether a text has no other characters than white space.</summary>
    IsWhiteSpace,

    /// <summary>Whether a character is one of a class of ASCII characters, which is the second argument as regular expressions write it, such as <c>0-9</c>.</summary>
    IsInClass,

    /// <summary><c>int.Parse(text)</c>.</summary>
    ParseInteger,

    /// <summary>A text that is a number as JSON writes it. The second argument is the range of whole numbers, such as <c>-128..127</c>, or empty for every number.</summary>
    ParseNumber,

    /// <summary><c>bool.Parse(text)</c>.</summary>
    ParseBoolean,

    /// <summary>The hash of a text's UTF-8 in lower-case hexadecimal digits; the second argument names the algorithm, such as <c>SHA-256</c>.</summary>
    Hash,

    /// <summary>A universally unique identifier in lower case.</summary>
    LowerIdentifier,

    /// <summary>A new universally unique identifier in lower case.</summary>
    NewIdentifier,
}
