namespace Workflows.Compiler.Reading.Data;

/// <summary>What an enum's values are in JSON.</summary>
internal enum EnumForm
{
    Name,
    Number,

    /// <summary>What a converter makes of them.</summary>
    Unknown,
}
