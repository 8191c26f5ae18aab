namespace Workflows.Compiler.Model.Expressions;

/// <summary>Functions over any JSON.</summary>
internal enum JsonFunction
{
    /// <summary><c>element.GetProperty(name)</c>; a name that is not there is an error.</summary>
    Property,

    /// <summary><c>element[index]</c>; a position outside of the array is an error.</summary>
    Element,

    /// <summary><c>element.GetArrayLength()</c>.</summary>
    Length,

    /// <summary><c>element.GetString()</c>, which is null of null.</summary>
    String,

    /// <summary><c>element.GetInt32()</c>.</summary>
    Integer,

    /// <summary><c>element.GetDouble()</c>.</summary>
    Number,

    /// <summary><c>element.GetBoolean()</c>.</summary>
    Boolean,

    /// <summary><c>element.ValueKind</c>, such as <c>Object</c> or <c>True</c>.</summary>
    Kind,

    /// <summary><c>Json.Parse(text)</c>; a text that is no JSON is an error.</summary>
    Parse,

    /// <summary><c>Json.Text(value)</c> of what is no text and has no objects in it. The value may be null.</summary>
    Text,

    /// <summary><c>Json.Text(value)</c> of what may be a text, which is written in quotation marks.</summary>
    QuotedText,

    /// <summary><c>Json.Text(value)</c> of what has objects in it, whose members are put in order.</summary>
    OrderedText,

    /// <summary><c>Json.Text(value)</c> of what may be a text or have objects in it.</summary>
    AnyText,
}
