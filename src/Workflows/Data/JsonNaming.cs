namespace Workflows;

/// <summary>How the members of data types are named in JSON.</summary>
public enum JsonNaming
{
    /// <summary><c>UnitPrice</c> is <c>unitPrice</c>.</summary>
    CamelCase,

    /// <summary><c>UnitPrice</c> is <c>UnitPrice</c>: the name as it is.</summary>
    Verbatim,

    /// <summary><c>UnitPrice</c> is <c>unit_price</c>.</summary>
    SnakeCaseLower,

    /// <summary><c>UnitPrice</c> is <c>UNIT_PRICE</c>.</summary>
    SnakeCaseUpper,

    /// <summary><c>UnitPrice</c> is <c>unit-price</c>.</summary>
    KebabCaseLower,

    /// <summary><c>UnitPrice</c> is <c>UNIT-PRICE</c>.</summary>
    KebabCaseUpper,
}
