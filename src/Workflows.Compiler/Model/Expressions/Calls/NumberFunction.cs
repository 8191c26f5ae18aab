namespace Workflows.Compiler.Model.Expressions;

/// <summary>Functions over numbers. Those over integers give integers.</summary>
internal enum NumberFunction
{
    /// <summary><c>Math.Abs(number)</c>.</summary>
    Absolute,

    /// <summary><c>Math.Min(left, right)</c>.</summary>
    Minimum,

    /// <summary><c>Math.Max(left, right)</c>.</summary>
    Maximum,

    /// <summary><c>Math.Clamp(number, minimum, maximum)</c>; a minimum above the maximum is an error.</summary>
    Clamp,

    /// <summary><c>Math.Sign(number)</c>.</summary>
    Sign,

    /// <summary><c>Math.Floor(number)</c>.</summary>
    Floor,

    /// <summary><c>Math.Ceiling(number)</c>.</summary>
    Ceiling,

    /// <summary><c>Math.Truncate(number)</c>.</summary>
    Truncate,

    /// <summary><c>Math.Round(number)</c>, halves to the even number.</summary>
    Round,

    /// <summary><c>Math.Round(number, MidpointRounding.AwayFromZero)</c>.</summary>
    RoundAwayFromZero,

    /// <summary><c>Math.Pow(number, exponent)</c>.</summary>
    Power,

    /// <summary><c>Math.Sqrt(number)</c>.</summary>
    SquareRoot,
}
