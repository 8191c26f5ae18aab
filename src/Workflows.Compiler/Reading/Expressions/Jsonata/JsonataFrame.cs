namespace Workflows.Compiler.Reading.Expressions;

/// <summary>A bracket that is open, or the text as a whole.</summary>
/// <param name="open">What opened it; null for the text as a whole.</param>
/// <param name="hasContext">Whether names within have something to start from.</param>
internal sealed class JsonataFrame(JsonataToken? open, bool hasContext)
{
    public JsonataToken? Open { get; } = open;

    public bool HasContext { get; } = hasContext;

    /// <summary>Whether it is a call's arguments or a function's parameters, which may be none.</summary>
    public bool IsCall { get; init; }

    /// <summary>Whether it is an order, whose terms may begin with a direction.</summary>
    public bool IsOrder { get; init; }

    /// <summary>How many conditions wait for their other side.</summary>
    public int Conditions { get; set; }

    /// <summary>Whether a transform's update has begun.</summary>
    public bool IsUpdate { get; set; }

    public bool Is(string text) => Open is { } token && token.Is(text);
}
