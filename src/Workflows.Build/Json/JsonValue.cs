using System.Text;

namespace Workflows.Build;

/// <summary>A JSON value. Every host of MSBuild has this; not every one has a library for JSON.</summary>
internal abstract class JsonValue
{
    /// <summary>A text.</summary>
    public static JsonValue Of(string text) => new JsonText(text);

    /// <summary>A member of an object; null if this is none, or has none.</summary>
    public virtual JsonValue? Member(string name) => null;

    /// <summary>The items of an array; none of anything else.</summary>
    public virtual IReadOnlyList<JsonValue> Items => [];

    /// <summary>The text, if it is one.</summary>
    public virtual string? Text => null;

    /// <summary>The text of a member, if it has one.</summary>
    public string? TextOf(string name) => Member(name)?.Text;

    /// <summary>The items of a member.</summary>
    public IReadOnlyList<JsonValue> ItemsOf(string name) => Member(name)?.Items ?? [];

    public abstract void Write(StringBuilder json, string indentation);

    public sealed override string ToString()
    {
        var json = new StringBuilder();
        Write(json, "");
        return json.Append('\n').ToString();
    }
}
