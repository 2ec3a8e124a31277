using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Claims : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ClaimId",
                table: "StageEvents",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PendingClaims",
                table: "Projects",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<double>(
                name: "Latitude",
                table: "ProjectFiles",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Longitude",
                table: "ProjectFiles",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TakenAt",
                table: "ProjectFiles",
                type: "character varying(19)",
                maxLength: 19,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ClaimRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Milestone = table.Column<int>(type: "integer", nullable: false),
                    Verifiers = table.Column<int>(type: "integer", nullable: false),
                    Approvers = table.Column<int>(type: "integer", nullable: false),
                    TopApprovers = table.Column<int>(type: "integer", nullable: false),
                    TopFromYi = table.Column<int>(type: "integer", nullable: true),
                    NeedsJson = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldNames = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Milestones = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StageClaims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Milestone = table.Column<int>(type: "integer", nullable: false),
                    IsCorrection = table.Column<bool>(type: "boolean", nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Document = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Note = table.Column<string>(type: "character varying(360)", maxLength: 360, nullable: true),
                    HasSpecialTerms = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    VerifierRoles = table.Column<int>(type: "integer", nullable: false),
                    ApproverRoles = table.Column<int>(type: "integer", nullable: false),
                    GoesToTop = table.Column<bool>(type: "boolean", nullable: false),
                    FiledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    WaitingSince = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ProposerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Proposer = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageClaims_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClaimEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    Need = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    ReplacedInRound = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClaimEvidence_ProjectFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "ProjectFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClaimEvidence_StageClaims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "StageClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClaimSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Act = table.Column<int>(type: "integer", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    By = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Role = table.Column<int>(type: "integer", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Note = table.Column<string>(type: "character varying(360)", maxLength: 360, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClaimSteps_StageClaims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "StageClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ClaimEvidence_ClaimId",
                table: "ClaimEvidence",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimEvidence_FileId",
                table: "ClaimEvidence",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimRules_Milestone",
                table: "ClaimRules",
                column: "Milestone",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClaimSteps_ClaimId",
                table: "ClaimSteps",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimSteps_UserId_At",
                table: "ClaimSteps",
                columns: new[] { "UserId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_StageClaims_ProjectId_FiledAt",
                table: "StageClaims",
                columns: new[] { "ProjectId", "FiledAt" });

            migrationBuilder.CreateIndex(
                name: "IX_StageClaims_ProposerId_State",
                table: "StageClaims",
                columns: new[] { "ProposerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_StageClaims_State_WaitingSince",
                table: "StageClaims",
                columns: new[] { "State", "WaitingSince" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ClaimEvidence");

            migrationBuilder.DropTable(
                name: "ClaimRules");

            migrationBuilder.DropTable(
                name: "ClaimSteps");

            migrationBuilder.DropTable(
                name: "StageClaims");

            migrationBuilder.DropColumn(
                name: "ClaimId",
                table: "StageEvents");

            migrationBuilder.DropColumn(
                name: "PendingClaims",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "Latitude",
                table: "ProjectFiles");

            migrationBuilder.DropColumn(
                name: "Longitude",
                table: "ProjectFiles");

            migrationBuilder.DropColumn(
                name: "TakenAt",
                table: "ProjectFiles");
        }
    }
}
