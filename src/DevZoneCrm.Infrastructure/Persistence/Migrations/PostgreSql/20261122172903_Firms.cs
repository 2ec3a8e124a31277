using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Firms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "SplitFixedOn",
                table: "Projects",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FirmAliases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    NameKey = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    CreditCode = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: true),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmAliases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FirmAliases_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FirmClaims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    PostId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ClaimedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Origin = table.Column<int>(type: "integer", nullable: false),
                    IsProtected = table.Column<bool>(type: "boolean", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ProtectionDays = table.Column<int>(type: "integer", nullable: false),
                    ProgressDays = table.Column<int>(type: "integer", nullable: false),
                    ExtensionDays = table.Column<int>(type: "integer", nullable: false),
                    LastProgressOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ProgressDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ProtectedUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    LapsesOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ExtendedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtendedBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ExtensionReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ClosedBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    End = table.Column<int>(type: "integer", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FirmClaims_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FirmClaims_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FirmClaims_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FirmDisputes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    HolderUnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    RivalProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    RivalUnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Grounds = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    RaisedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RaisedBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    RaisedById = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Outcome = table.Column<int>(type: "integer", nullable: true),
                    RivalPercent = table.Column<int>(type: "integer", nullable: true),
                    Proposal = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ProposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ProposedBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    ProposedById = table.Column<Guid>(type: "uuid", nullable: true),
                    Ruling = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    RuledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RuledBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    RuledById = table.Column<Guid>(type: "uuid", nullable: true),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ConfirmedBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmDisputes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FirmDisputes_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FirmDisputes_Projects_RivalProjectId",
                        column: x => x.RivalProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FirmDisputes_Units_HolderUnitId",
                        column: x => x.HolderUnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FirmDisputes_Units_RivalUnitId",
                        column: x => x.RivalUnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FirmNumbers",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmNumbers", x => new { x.Number, x.ProjectId });
                    table.ForeignKey(
                        name: "FK_FirmNumbers_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FirmRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromUnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    ToUnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    NewUnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnProjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    Percent = table.Column<int>(type: "integer", nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AskedBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: true),
                    AnswerDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AnsweredBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    AnsweredById = table.Column<Guid>(type: "uuid", nullable: true),
                    Answer = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    RulingDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RuledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RuledBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Ruling = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FirmRequests_Posts_FromPostId",
                        column: x => x.FromPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FirmRequests_Projects_OwnProjectId",
                        column: x => x.OwnProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FirmRequests_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FirmRequests_Units_FromUnitId",
                        column: x => x.FromUnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FirmRequests_Units_NewUnitId",
                        column: x => x.NewUnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FirmRequests_Units_ToUnitId",
                        column: x => x.ToUnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FirmRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MinYuan = table.Column<long>(type: "bigint", nullable: false),
                    MinUsdCents = table.Column<long>(type: "bigint", nullable: false),
                    ProtectionDays = table.Column<int>(type: "integer", nullable: false),
                    ProgressDays = table.Column<int>(type: "integer", nullable: false),
                    ExtensionDays = table.Column<int>(type: "integer", nullable: false),
                    WarningDays = table.Column<int>(type: "integer", nullable: false),
                    SubstantiveKinds = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    StagesCount = table.Column<bool>(type: "boolean", nullable: false),
                    AskWorkingDays = table.Column<int>(type: "integer", nullable: false),
                    AnswerWorkingDays = table.Column<int>(type: "integer", nullable: false),
                    RulingWorkingDays = table.Column<int>(type: "integer", nullable: false),
                    RetakeWorkingDays = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProjectMerges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SurvivorId = table.Column<Guid>(type: "uuid", nullable: false),
                    SurvivorVersion = table.Column<long>(type: "bigint", nullable: false),
                    MergedId = table.Column<Guid>(type: "uuid", nullable: false),
                    MergedCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    MergedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    MergedBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Kept = table.Column<string>(type: "text", nullable: false),
                    UndoneAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    UndoneBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectMerges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectMerges_Projects_SurvivorId",
                        column: x => x.SurvivorId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectShares",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Percent = table.Column<int>(type: "integer", nullable: false),
                    Role = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectShares", x => new { x.ProjectId, x.UnitId });
                    table.ForeignKey(
                        name: "FK_ProjectShares_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProjectShares_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SplitProposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    ByUnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    ProposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ProposedBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Answer = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SplitProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SplitProposals_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SplitProposals_Units_ByUnitId",
                        column: x => x.ByUnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SplitLines",
                columns: table => new
                {
                    ProposalId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Percent = table.Column<int>(type: "integer", nullable: false),
                    Role = table.Column<int>(type: "integer", nullable: false),
                    AgreedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AgreedBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SplitLines", x => new { x.ProposalId, x.UnitId });
                    table.ForeignKey(
                        name: "FK_SplitLines_SplitProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "SplitProposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SplitLines_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FirmAliases_CreditCode",
                table: "FirmAliases",
                column: "CreditCode");

            migrationBuilder.CreateIndex(
                name: "IX_FirmAliases_NameKey",
                table: "FirmAliases",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_FirmAliases_ProjectId",
                table: "FirmAliases",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmClaims_End_LapsesOn",
                table: "FirmClaims",
                columns: new[] { "End", "LapsesOn" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmClaims_Open",
                table: "FirmClaims",
                column: "ProjectId",
                unique: true,
                filter: "\"End\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FirmClaims_PostId",
                table: "FirmClaims",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmClaims_ProjectId_ClaimedAt",
                table: "FirmClaims",
                columns: new[] { "ProjectId", "ClaimedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmClaims_UnitId_End_LapsesOn",
                table: "FirmClaims",
                columns: new[] { "UnitId", "End", "LapsesOn" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmDisputes_HolderUnitId",
                table: "FirmDisputes",
                column: "HolderUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmDisputes_ProjectId",
                table: "FirmDisputes",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmDisputes_RivalProjectId",
                table: "FirmDisputes",
                column: "RivalProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmDisputes_RivalUnitId",
                table: "FirmDisputes",
                column: "RivalUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmDisputes_State_DueOn",
                table: "FirmDisputes",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmNumbers_ProjectId",
                table: "FirmNumbers",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmRequests_FromPostId",
                table: "FirmRequests",
                column: "FromPostId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmRequests_FromUnitId",
                table: "FirmRequests",
                column: "FromUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmRequests_NewUnitId",
                table: "FirmRequests",
                column: "NewUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmRequests_OwnProjectId",
                table: "FirmRequests",
                column: "OwnProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmRequests_ProjectId",
                table: "FirmRequests",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmRequests_State_AnswerDueOn",
                table: "FirmRequests",
                columns: new[] { "State", "AnswerDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmRequests_ToUnitId_State",
                table: "FirmRequests",
                columns: new[] { "ToUnitId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectMerges_MergedCode",
                table: "ProjectMerges",
                column: "MergedCode");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectMerges_MergedId",
                table: "ProjectMerges",
                column: "MergedId");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectMerges_SurvivorId",
                table: "ProjectMerges",
                column: "SurvivorId");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectShares_UnitId_ProjectId",
                table: "ProjectShares",
                columns: new[] { "UnitId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_SplitLines_UnitId",
                table: "SplitLines",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_SplitProposals_ByUnitId",
                table: "SplitProposals",
                column: "ByUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_SplitProposals_Open",
                table: "SplitProposals",
                column: "ProjectId",
                unique: true,
                filter: "\"State\" = 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FirmAliases");

            migrationBuilder.DropTable(
                name: "FirmClaims");

            migrationBuilder.DropTable(
                name: "FirmDisputes");

            migrationBuilder.DropTable(
                name: "FirmNumbers");

            migrationBuilder.DropTable(
                name: "FirmRequests");

            migrationBuilder.DropTable(
                name: "FirmRules");

            migrationBuilder.DropTable(
                name: "ProjectMerges");

            migrationBuilder.DropTable(
                name: "ProjectShares");

            migrationBuilder.DropTable(
                name: "SplitLines");

            migrationBuilder.DropTable(
                name: "SplitProposals");

            migrationBuilder.DropColumn(
                name: "SplitFixedOn",
                table: "Projects");
        }
    }
}
